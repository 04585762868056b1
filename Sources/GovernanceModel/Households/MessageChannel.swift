/// A unit's group channel for news and reports; it only exists as a name, its messages are not kept.
///
/// Who is in it, and what somebody said in it, has no field anywhere.
public enum MessageChannel: Sendable {}
