/**
 * Holds the little that every room needs: numbers and versions of records, and how to read them, the clock, lists that
 * come in portions, one-line texts, trying again after a lost race, and tasks of upkeep. It knows nothing else of Vestibule.
 */
package org.vestibule.shared;
