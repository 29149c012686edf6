package org.vestibule.contact.owner;

import java.io.Serializable;

/**
 * A member of staff who owns contacts, or may own them.
 *
 * @param id the id of the account
 * @param name the display name
 */
public record ContactOwner(long id, String name) implements Serializable {}
