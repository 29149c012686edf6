-- How often the page was published: tells a page that never was from one that was taken back.
ALTER TABLE site_page ADD COLUMN revisions INTEGER DEFAULT 0 NOT NULL;
