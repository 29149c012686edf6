/**
 * Lists in pages that begin at a row rather than at a number (keyset paging): what is added or removed meanwhile neither
 * repeats a row on the next page nor leaves one out.
 */
package org.vestibule.shared.paging;
