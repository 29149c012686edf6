package org.vestibule.contact.owner;

import java.io.Serializable;

/**
 * A member of staff who looks after contacts, or may.
 *
 * @param id the number of the account
 * @param name as people read it
 */
public record ContactOwner(long id, String name) implements Serializable {}
