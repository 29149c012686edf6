-- What the REST API answered to requests with an Idempotency-Key, for a day. The answer is sealed with that key, of which only
-- the hash is stored: without it nobody can read what stands here about people.
CREATE TABLE idempotent_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  key_hash VARCHAR(64) NOT NULL CONSTRAINT idempotent_answer_key UNIQUE,
  request_hash VARCHAR(64) NOT NULL,
  sealed_answer ${text},
  expires_at ${instant} NOT NULL
);
CREATE INDEX idempotent_answer_end ON idempotent_answer (expires_at, id);
