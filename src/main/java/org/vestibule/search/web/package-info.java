/**
 * The page of search results of the top bar. May know the services of contacts, invitations, portal users and portals.
 */
package org.vestibule.search.web;
