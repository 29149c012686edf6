-- What the library of images needs to be searched, paged and tidied up: the words of a file's name, a small picture, whether
-- both were made, and since when an image lies in the recycle bin.
ALTER TABLE site_image ADD COLUMN name_key VARCHAR(1000) ${byteOrder} DEFAULT '' NOT NULL;
ALTER TABLE site_image ADD COLUMN thumbnail ${bytes};
ALTER TABLE site_image ADD COLUMN prepared BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE site_image ADD COLUMN deleted_at ${instant};
ALTER TABLE site_image ADD COLUMN deleted_by VARCHAR(200);
CREATE INDEX site_image_newest ON site_image (portal_id, uploaded_at, id);
