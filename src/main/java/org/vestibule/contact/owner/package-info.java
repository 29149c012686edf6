/**
 * The owners of contacts. Asks for members of staff through {@link org.vestibule.contact.owner.ContactOwners}, and may
 * know contacts.
 */
package org.vestibule.contact.owner;
