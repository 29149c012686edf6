-- The image of a portal's library that is its logo.
ALTER TABLE portal ADD COLUMN logo_image_id BIGINT;
ALTER TABLE portal ADD CONSTRAINT portal_logo_image FOREIGN KEY (logo_image_id) REFERENCES site_image (id) ON DELETE SET NULL;
${postgresqlOnly}CREATE INDEX portal_logo_image_id ON portal (logo_image_id);
