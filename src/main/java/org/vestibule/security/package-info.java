/**
 * Guards every door: who is calling and with which rights, one-time tokens, and how passwords are chosen, hashed and
 * checked. It knows no feature; features ask it.
 */
package org.vestibule.security;
