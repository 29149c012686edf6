package org.vestibule.invitation.web;

import java.io.Serializable;

/**
 * A notice before or after an action, with a link to the next step.
 *
 * @param severity {@code warning} or {@code bad}, as the banner expects it
 * @param address the address of the link; null for no link
 * @param wayOn the text of the link; null for no link
 */
public record Notice(String severity, String text, String address, String wayOn) implements Serializable {}
