/** Which address of the staff's screens leads to which view, and the right that it takes. Knows rights, and no feature. */
package org.vestibule.shell.route;
