/**
 * The filters that every request passes first: the request's id, the security headers, the protection against
 * cross-site request forgery. Depends on the settings, and on no feature.
 */
package org.vestibule.shell.guard;
