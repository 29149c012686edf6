package org.vestibule.contact.importing;

import java.io.Serializable;
import java.util.List;
import org.vestibule.contact.ContactField;

/**
 * A column of an uploaded file.
 *
 * @param name as the header has it; may be ""
 * @param samples the cells of the first rows
 * @param field the field that it is; null if it isn't imported
 */
public record ImportColumn(String name, List<String> samples, ContactField field) implements Serializable {}
