"""A vendor's system: values on the wire, time, and cases."""
