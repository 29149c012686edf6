/**
 * Makes the demonstration data: two portals with their pages, the staff's accounts and a directory of contacts. It knows
 * every feature and goes through their services, like a person with every right; no feature knows it.
 */
package org.vestibule.demo;
