// Loads the one package that is named, as a program of its own for bench/cold-start.ts.
await import(process.argv[2]);
