-- Publications that authors planned for a time. A row is done once, by whichever node sets done_at.
CREATE TABLE planned_publication (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  page_id BIGINT NOT NULL,
  due_at TIMESTAMP NOT NULL,
  zone VARCHAR(60) NOT NULL,
  planned_by VARCHAR(200) NOT NULL,
  planned_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  outcome VARCHAR(20),
  CONSTRAINT planned_publication_page FOREIGN KEY (page_id) REFERENCES site_page (id) ON DELETE CASCADE
);
CREATE INDEX planned_publication_due ON planned_publication (done_at, due_at);
