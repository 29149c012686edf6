package org.vestibule.invitation.web;

import java.io.Serializable;

/** One line of a select: the number of a record, and its name. */
public record SelectOption(Long id, String name) implements Serializable {}
