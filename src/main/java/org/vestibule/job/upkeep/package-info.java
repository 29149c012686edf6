/** Removes jobs that ended long ago, and those of a portal that is being removed. */
package org.vestibule.job.upkeep;
