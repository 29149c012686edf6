package org.vestibule.shell.upload;

import java.nio.file.Path;

/**
 * An uploaded file while it is read.
 *
 * @param copy where it is; deleted afterwards
 * @param name what the browser calls it; may be empty, and must not be trusted
 */
public record UploadedFile(Path copy, String name) {}
