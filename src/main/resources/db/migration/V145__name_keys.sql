-- What portals are sorted by, and what entries of the journal are searched by; entries that are older keep none.
ALTER TABLE portal ADD COLUMN name_key VARCHAR(210) ${byteOrder};
ALTER TABLE journal_entry ADD COLUMN by_name_key VARCHAR(200) ${byteOrder};
