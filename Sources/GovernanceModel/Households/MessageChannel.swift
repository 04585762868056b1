/// A unit's group channel for news and reports; it only exists as a name, its messages are not kept.
public enum MessageChannel: Sendable {}
