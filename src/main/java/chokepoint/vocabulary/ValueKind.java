package chokepoint.vocabulary;

/** What a field may hold; {@code OPAQUE} is a value of the kernel that only rules make. */
public enum ValueKind {
  TEXT,
  NUMBER,
  INTEGER,
  BOOLEAN,
  DATE,
  ENUM,
  OPAQUE
}
