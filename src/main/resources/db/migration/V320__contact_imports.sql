-- Files of contacts that somebody uploaded to import them: the names of their columns as a JSON array, and the field of each
-- column, separated by commas. The jobs are kept for their own time, so nothing refers to them.
CREATE TABLE contact_import (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner_id BIGINT NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  encoding VARCHAR(20) NOT NULL,
  separator VARCHAR(1) NOT NULL,
  header ${text} NOT NULL,
  fields VARCHAR(4000) NOT NULL,
  row_count INTEGER NOT NULL,
  created_at ${instant} NOT NULL,
  job_id BIGINT,
  undo_job_id BIGINT
);
CREATE INDEX contact_import_of_owner ON contact_import (owner_id, created_at, id);
CREATE INDEX contact_import_by_creation ON contact_import (created_at, id);

-- A row of such a file: its cells as a JSON array, or why it can't be read; the contact that it added or changed, the version that
-- it left, and what the contact was like before. The contact may be removed by undoing the import.
CREATE TABLE contact_import_row (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  import_id BIGINT NOT NULL CONSTRAINT contact_import_row_import REFERENCES contact_import (id),
  line_number INTEGER NOT NULL,
  problem VARCHAR(30),
  cells ${text},
  email_key VARCHAR(320) ${byteOrder},
  contact_id BIGINT,
  contact_version BIGINT,
  former ${text}
);
CREATE INDEX contact_import_row_order ON contact_import_row (import_id, id);
CREATE INDEX contact_import_row_address ON contact_import_row (import_id, email_key);
CREATE INDEX contact_import_row_contact ON contact_import_row (contact_id);
CREATE INDEX contact_import_row_person ON contact_import_row (email_key);

-- Which field somebody chose for a column of that name; null if it isn't imported.
CREATE TABLE contact_import_column (
  staff_id BIGINT NOT NULL,
  header_key VARCHAR(210) ${byteOrder} NOT NULL,
  field VARCHAR(20),
  CONSTRAINT contact_import_column_key PRIMARY KEY (staff_id, header_key)
);
