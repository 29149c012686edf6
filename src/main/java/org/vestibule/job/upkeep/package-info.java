/** Ends jobs that nobody goes on with, and removes those that ended long ago or whose portal is being removed. */
package org.vestibule.job.upkeep;
