import fc from 'fast-check';

// A mutant that a property finds, it finds among its first cases; a hundred for each of thousands of
// mutants would take hours.
fc.configureGlobal({ numRuns: 25 });
