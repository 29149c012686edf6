-- Whether an image's file is free of metadata. Those that were uploaded before it was removed are gone through by and by.
ALTER TABLE site_image ADD COLUMN metadata_removed BOOLEAN DEFAULT FALSE NOT NULL;
