package org.vestibule.contact.importing;

import java.io.Serializable;
import java.time.Instant;

/** An uploaded file in a list. */
public record ContactImportSummary(long id, String fileName, int rowCount, Instant createdAt) implements Serializable {}
