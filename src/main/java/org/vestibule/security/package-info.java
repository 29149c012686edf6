/**
 * Authentication and authorisation: the caller and their rights, one-time tokens, and how passwords are chosen, hashed and
 * checked. It knows no feature; features ask it.
 */
package org.vestibule.security;
