output "repositories" {
  description = "Address of each deployable's image repository."
  value       = { for name, repository in aws_ecr_repository.service : name => repository.repository_url }
}
