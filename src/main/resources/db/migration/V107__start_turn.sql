-- One row, which a starting node holds while it makes what a new installation begins with.
CREATE TABLE start_turn (
  id INTEGER NOT NULL PRIMARY KEY,
  taken INTEGER NOT NULL
);
INSERT INTO start_turn (id, taken) VALUES (1, 0);
