/**
 * What every package needs: ids and versions of records, and how to parse them, the clock, paging, one-line texts,
 * retries, and upkeep tasks. It depends on nothing else of Vestibule.
 */
package org.vestibule.shared;
