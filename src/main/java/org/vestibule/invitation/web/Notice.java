package org.vestibule.invitation.web;

import java.io.Serializable;

/**
 * Something to know before or after an action, in words, and the way on from there.
 *
 * @param severity {@code warning} or {@code bad}, as the banner has it
 * @param address where the way on leads; null for none
 * @param wayOn what the link says; null for none
 */
public record Notice(String severity, String text, String address, String wayOn) implements Serializable {}
