/** Error pages for what is missing, forbidden or failed, with a reference that is also in the log. */
package org.vestibule.shell.problem;
