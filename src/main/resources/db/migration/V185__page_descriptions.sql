-- What search engines and shared links say of a page: the author's, and what was published.
ALTER TABLE site_page ADD COLUMN description VARCHAR(300) DEFAULT '' NOT NULL;
ALTER TABLE site_page_revision ADD COLUMN description VARCHAR(300) DEFAULT '' NOT NULL;
