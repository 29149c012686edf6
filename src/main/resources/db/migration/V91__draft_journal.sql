-- What authors did to drafts. Entries are only added; number is the version that the draft reached by the edit.
CREATE TABLE draft_edit (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  page_id BIGINT NOT NULL,
  number BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  origin BIGINT NOT NULL,
  undo_next BIGINT NOT NULL,
  redo_next BIGINT NOT NULL,
  change ${text} NOT NULL,
  inverse ${text} NOT NULL,
  details ${text} NOT NULL,
  edited_by VARCHAR(200) NOT NULL,
  edited_at TIMESTAMP NOT NULL,
  CONSTRAINT draft_edit_page FOREIGN KEY (page_id) REFERENCES site_page (id) ON DELETE CASCADE,
  CONSTRAINT draft_edit_number UNIQUE (page_id, number)
);

-- Where each draft is worked on: what can be undone and redone, and who is at work.
CREATE TABLE draft_desk (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  page_id BIGINT NOT NULL CONSTRAINT draft_desk_page UNIQUE,
  draft_version BIGINT NOT NULL,
  undo_top BIGINT NOT NULL,
  redo_top BIGINT NOT NULL,
  holder_id BIGINT,
  holder_name VARCHAR(200),
  held_since TIMESTAMP,
  seen_at TIMESTAMP,
  CONSTRAINT draft_desk_of_page FOREIGN KEY (page_id) REFERENCES site_page (id) ON DELETE CASCADE
);
