/**
 * Keyset paging: a page starts at a row rather than at an offset, so that concurrent inserts and deletes neither repeat
 * a row on the next page nor skip one.
 */
package org.vestibule.shared.paging;
