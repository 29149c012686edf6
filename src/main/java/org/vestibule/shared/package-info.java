/**
 * Holds the little that every room needs: numbers and versions of records, and how to read them, the clock, lists that come in portions, and
 * one-line texts. It knows nothing else of Vestibule.
 */
package org.vestibule.shared;
