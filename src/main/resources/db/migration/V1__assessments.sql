-- Runs on SQLite and PostgreSQL alike. Times are milliseconds since 1970, UTC.
CREATE TABLE assessment (
  id           VARCHAR(64) PRIMARY KEY,
  title_en     TEXT        NOT NULL,
  title_zh     TEXT,
  saved_at     BIGINT      NOT NULL,
  rules_digest VARCHAR(64) NOT NULL,
  content      TEXT        NOT NULL
);

CREATE INDEX assessment_newest_first ON assessment (saved_at DESC, id);
