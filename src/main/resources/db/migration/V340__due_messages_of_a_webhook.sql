-- Each webhook gets its turn, and its next due message is looked up by itself: so what waits for webhooks that rest isn't read.
CREATE INDEX webhook_delivery_next ON webhook_delivery (webhook_id, status, next_attempt_at, id);
