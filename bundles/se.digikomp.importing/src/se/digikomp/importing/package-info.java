/** From a file to kept responses: read, map the columns, plan, look at the plan, commit. */
package se.digikomp.importing;
