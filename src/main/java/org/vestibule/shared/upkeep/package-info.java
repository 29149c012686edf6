/**
 * Upkeep tasks, by which features declare periodic background work: which records are due, and how one of them is
 * processed. The package {@code operation} runs these tasks.
 */
package org.vestibule.shared.upkeep;
