/**
 * Runs the features' upkeep tasks, on one node at a time.
 *
 * <p>What a task does belongs to its feature, as an {@link org.vestibule.shared.upkeep.UpkeepTask}. Depends on no
 * feature.
 */
package org.vestibule.operation.upkeep;
