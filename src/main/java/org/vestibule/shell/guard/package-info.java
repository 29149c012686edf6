/**
 * What every request passes before anything answers it: the request's id, the security headers, the check that a change is
 * asked for by our own pages. Knows the settings, and no feature.
 */
package org.vestibule.shell.guard;
