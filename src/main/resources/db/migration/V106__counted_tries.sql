-- How often something was tried that may be tried a few times only. Keys are hashes: nobody's name or address stands here.
CREATE TABLE try_count (
  key_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  counted INTEGER NOT NULL,
  ends_at TIMESTAMP NOT NULL
);
CREATE INDEX try_count_end ON try_count (ends_at);
