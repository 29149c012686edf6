/**
 * Load limits: bounds the resources of concurrent requests, so that a slow part of the installation, or a slow client,
 * delays no other. Refused requests get 503, 429 or 408, with a time to retry.
 */
package org.vestibule.shell.load;
