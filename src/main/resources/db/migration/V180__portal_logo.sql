-- The image of a portal's library that is its logo.
ALTER TABLE portal ADD COLUMN logo_image_id BIGINT CONSTRAINT portal_logo_image REFERENCES site_image (id);
${postgresqlOnly}CREATE INDEX portal_logo_image_id ON portal (logo_image_id);
