-- Whether the row added its contact. Where the contact was changed, its former values may have been erased, which must not look
-- like an addition.
ALTER TABLE contact_import_row ADD COLUMN contact_added BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE contact_import_row SET contact_added = TRUE WHERE contact_id IS NOT NULL AND former IS NULL AND cells IS NOT NULL;
