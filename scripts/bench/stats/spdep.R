# Times spdep on a map: values one per line, neighbours one area per line, counted from 1.
# Prints one JSON line with the seconds of each method and what it found, to see that both agree.
suppressPackageStartupMessages(library(spdep))
args <- commandArgs(trailingOnly = TRUE)
values <- scan(args[1], quiet = TRUE)
neighbours <- lapply(strsplit(readLines(args[2]), " "), as.integer)
class(neighbours) <- "nb"
attr(neighbours, "region.id") <- as.character(seq_along(neighbours))
replicas <- as.integer(args[3])
rows <- nb2listw(neighbours, style = "W")
with_self <- nb2listw(include.self(neighbours), style = "B")
set.seed(1)
timed <- function(run) {
  start <- proc.time()[["elapsed"]]
  result <- run()
  list(seconds = proc.time()[["elapsed"]] - start, result = result)
}
moran <- timed(function() localmoran_perm(values, rows, nsim = replicas))
getis <- timed(function() localG_perm(values, with_self, nsim = replicas))
analytic <- as.numeric(localG(values, with_self))
cat(sprintf(
  '{"moranSeconds": %.6f, "getisSeconds": %.6f, "moran": [%s], "getis": [%s]}\n',
  moran$seconds, getis$seconds,
  paste(format(moran$result[, "Ii"], digits = 15), collapse = ", "),
  paste(format(analytic, digits = 15), collapse = ", ")
))
