package org.vestibule.invitation.web;

import java.io.Serializable;

/** An option of a select: the id of a record, and its name. */
public record SelectOption(Long id, String name) implements Serializable {}
