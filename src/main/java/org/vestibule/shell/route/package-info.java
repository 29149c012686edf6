/**
 * The routes of the staff's screens: the view for each address, and the right that it requires. Depends on rights, and
 * on no feature.
 */
package org.vestibule.shell.route;
