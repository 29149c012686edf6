/** What people see when something isn't there, isn't theirs, or failed: calm, with a reference that the log has too. */
package org.vestibule.shell.problem;
